package org.openilp.rules.series;

/** Why a dose does not count. */
public enum Fault {
    /** Before its valid age. */
    TOO_YOUNG,
    /** From the age on at which it no longer counts. */
    TOO_OLD,
    /** Too soon after an earlier dose of the series. */
    TOO_SOON,
    /** Too soon after another live injected vaccine. */
    TOO_SOON_AFTER_LIVE,
    /** A product that this dose of the series does not take. */
    WRONG_PRODUCT,
    /** A second dose of the series on one day. */
    DUPLICATE,
    /** Dated before birth. */
    BEFORE_BIRTH,
    /** Without a day. */
    UNDATED,
    /** Given in a campaign that does not replace the routine dose. */
    CAMPAIGN
}
