/** The door to NLP by Stanford CoreNLP; the only place that imports it. */
@NullMarked
package org.onrecord.engine;

import org.jspecify.annotations.NullMarked;
