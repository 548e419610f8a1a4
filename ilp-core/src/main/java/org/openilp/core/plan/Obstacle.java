package org.openilp.core.plan;

/** Why something is not done at a level that is nearer to the person. */
public enum Obstacle {
    /** The level does not offer the service, or the rule asks for a higher one. */
    NOT_OFFERED_HERE("tidak dilayani di sini", "not offered here"),
    /** A danger sign, which this level cannot handle. */
    DANGER_SIGN("tanda bahaya", "danger sign"),
    /** It is a referral, and this level sends. */
    REFERRED("dirujuk", "referred"),
    /** The village has no Pustu; a worker of the Puskesmas does its part. */
    NO_PUSTU("desa tanpa Pustu", "village without a Pustu"),
    /** The network names no facility of this level for the person. */
    NOT_IN_NETWORK("tidak ada dalam jejaring", "not in the network"),
    /** The facility may do it and cannot do it now. */
    FACILITY_LACKS_IT("belum dapat dilakukan fasilitas ini", "this facility cannot do it now"),
    /** The facility is next open when it is too late. */
    OPENS_TOO_LATE("hari bukanya terlalu lambat", "opens too late");

    private final String nameId;
    private final String nameEn;

    Obstacle(String nameId, String nameEn) {
        this.nameId = nameId;
        this.nameEn = nameEn;
    }

    /** The Indonesian words. */
    public String nameId() {
        return nameId;
    }

    /** The English words. */
    public String nameEn() {
        return nameEn;
    }
}
