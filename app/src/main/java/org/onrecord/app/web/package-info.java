/** The server: pages at stable addresses, a JSON API, uploads, review, and who may use them. */
@NullMarked
package org.onrecord.app.web;

import org.jspecify.annotations.NullMarked;
