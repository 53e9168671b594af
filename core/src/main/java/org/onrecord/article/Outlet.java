package org.onrecord.article;

/**
 * Who published an article.
 *
 * @param name as people call it, such as “The Northern Ledger”
 */
public record Outlet(String name) {}
