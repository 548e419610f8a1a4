package org.openilp.core.growth;

/** The children with whom a child is compared. */
public enum GrowthReference {
    /** WHO Child Growth Standards, birth to 60 months, by day. */
    WHO_2006,
    /** WHO Reference for school-age children and adolescents, 60 to 228 months, by month. */
    WHO_2007
}
