package org.onrecord.app.page;

/** A page for people, as HTML. */
public record Page(String title, String html) {}
