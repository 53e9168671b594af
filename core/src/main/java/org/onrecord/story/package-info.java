/** Across articles: stories, utterances, reuse and contradictions. */
@NullMarked
package org.onrecord.story;

import org.jspecify.annotations.NullMarked;
