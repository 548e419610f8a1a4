/**
 * How long plans take. {@link org.openilp.examples.benchmarks.Benchmarks} plans the people of the sample kecamatan in four
 * ways and writes the times side by side: {@link org.openilp.rules.CarePlanner} one by one and many together, {@link
 * org.openilp.examples.benchmarks.OrdinaryDrools} with the same rules as Drools is usually used, and {@link
 * org.openilp.examples.benchmarks.PlainJava} with the same conditions in a loop. All four make the same plans. {@link
 * org.openilp.examples.benchmarks.ColdStart} measures the way to the first plan in a new JVM, {@link
 * org.openilp.examples.benchmarks.Soak} whether a million plans leave anything behind. {@link
 * org.openilp.examples.benchmarks.GrowthBenchmark} measures z-scores of children alone, {@link
 * org.openilp.examples.benchmarks.SeriesBenchmark} the judging and forecasting of vaccine doses.
 */
@NullMarked
package org.openilp.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
