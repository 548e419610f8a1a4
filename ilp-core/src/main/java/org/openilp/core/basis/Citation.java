package org.openilp.core.basis;

/**
 * A regulation, guideline or handbook that rules cite, and what of it was actually read: one row of citations.csv.
 *
 * @param id the short name that rules cite, such as {@code K2015}
 * @param title the title, in the language of the document
 * @param type what kind of document it is
 * @param number its number or edition; empty if it has none
 * @param issued when it was issued, as far as known: {@code 2023-08-29}, {@code 2023-08}, {@code 2023} or empty
 * @param effectiveFrom since when it is in force, in the same forms
 * @param effectiveTo the first day, month or year it is no longer in force, in the same forms; empty while it is
 * @param status whether it is in force, replaced, a guideline …
 * @param replaces what it replaces
 * @param seen what of it was read, and how
 * @param url where it was read; empty if nowhere
 */
public record Citation(
        String id,
        String title,
        String type,
        String number,
        String issued,
        String effectiveFrom,
        String effectiveTo,
        String status,
        String replaces,
        String seen,
        String url) {}
