package org.onrecord.engine.kernel;

/**
 * What a word type gives to the tagger wherever it stands, summed once; arrays hold a score for
 * each tag.
 *
 * @param tags the tags it may have, in the model's order
 * @param rare whether features of rare words apply to it
 * @param first what it gives to its own tags at the begin of a sentence
 * @param later what it gives to its own tags elsewhere
 * @param before what it gives to the word after it
 * @param after what it gives to the word before it
 * @param beforeRare what it gives to the word after it beyond {@code before}, when that is rare
 * @param afterRare what it gives to the word before it beyond {@code after}, when that is rare
 * @param cluster its cluster
 * @param capitalised whether it begins with a capital
 * @param endsCompany whether it often ends the name of a company
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and read in inner loops
record TaggerWord(
    int[] tags,
    boolean rare,
    double[] first,
    double[] later,
    double[] before,
    double[] after,
    double[] beforeRare,
    double[] afterRare,
    HashedText cluster,
    boolean capitalised,
    boolean endsCompany) {}
