/** What news takes for known: states, institutions, groups, outlets, titles and who held them. */
@NullMarked
package org.onrecord.actor.world;

import org.jspecify.annotations.NullMarked;
