/**
 * Own kernels over Stanford CoreNLP's model files: the same trees, names and tags as CoreNLP's own
 * classes give, at many times their speed.
 *
 * <p>A kernel is immutable but for caches that never change a result, and may be shared by any
 * number of threads.
 */
@NullMarked
package org.onrecord.engine.kernel;

import org.jspecify.annotations.NullMarked;
