/** Tokens, trees and names, the door to the engine that finds them, and lexicons. */
@NullMarked
package org.onrecord.language;

import org.jspecify.annotations.NullMarked;
