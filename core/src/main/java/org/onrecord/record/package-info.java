/**
 * What an article holds: statements, events, figures and positions, each with its voice and its
 * reason.
 */
@NullMarked
package org.onrecord.record;

import org.jspecify.annotations.NullMarked;
