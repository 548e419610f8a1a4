package org.openilp.core.growth;

import com.google.common.collect.Range;

/**
 * A category of nutritional status (status gizi) of Permenkes 2/2020.
 *
 * @param indicator the z-score it is read from
 * @param months the completed months of age for which it is meant
 * @param z the z-scores that belong to it
 * @param code the English code, unique for one indicator and age
 * @param nameId the Indonesian term
 * @param nameEn the English term
 */
public record GrowthClass(
        Indicator indicator, Range<Integer> months, Range<Double> z, String code, String nameId, String nameEn) {}
