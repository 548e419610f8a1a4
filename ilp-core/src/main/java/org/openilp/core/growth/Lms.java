package org.openilp.core.growth;

/**
 * One row of a standard, with the formulas that go with it (WHO, methods and development, 2006, chapter 7).
 *
 * @param l the power of the Box-Cox transformation, which takes the skew away
 * @param m the median
 * @param s the coefficient of variation
 */
record Lms(double l, double m, double s) {

    /** The z-score of a measure. */
    double z(double measure) {
        return l == 0 ? Math.log(measure / m) / s : (Math.pow(measure / m, l) - 1) / (s * l);
    }

    /** The z-score of a measure; beyond 3 SD it goes on in steps as wide as that from 2 to 3 SD. */
    double restrictedZ(double measure) {
        double z = z(measure);
        if (z > 3) {
            double sd3 = measureAt(3);
            return 3 + (measure - sd3) / (sd3 - measureAt(2));
        }
        if (z < -3) {
            double sd3 = measureAt(-3);
            return -3 + (measure - sd3) / (measureAt(-2) - sd3);
        }
        return z;
    }

    /** The measure at a z-score, by the plain formula. */
    double measureAt(double z) {
        return l == 0 ? m * Math.exp(s * z) : m * Math.pow(1 + l * s * z, 1 / l);
    }

    /** The row that lies between this one and the next, each number on the line between its neighbours. */
    Lms towards(Lms next, double fraction) {
        return new Lms(l + fraction * (next.l - l), m + fraction * (next.m - m), s + fraction * (next.s - s));
    }

    /**
     * A z-score with two decimals: the nearer of the two neighbours, of equally near ones the even one. So does R since
     * version 4, in which WHO's software is written; multiplying and rounding half up differs where the third decimal is 5.
     */
    static double rounded(double z) {
        double size = Math.abs(z);
        double hundredths = size * 100;
        double below = Math.floor(hundredths);
        double low = below / 100;
        double high = Math.ceil(hundredths) / 100;
        double toLow = size - low;
        double toHigh = high - size;
        double nearer = toLow < toHigh || toLow == toHigh && below % 2 == 0 ? low : high;
        return z < 0 && nearer != 0 ? -nearer : nearer;
    }
}
