package org.onrecord.actor;

import org.onrecord.actor.Gazetteer.OfficeTitle;

/**
 * The words of an office in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
record TitlePhrase(int first, int last, OfficeTitle office) {}
