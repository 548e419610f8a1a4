/**
 * The tools of those who write rules, first of all scenarios: health records with a date and what is expected of the
 * plan, in YAML that a midwife can read.
 *
 * <p>{@link org.openilp.rules.author.Scenarios} reads a file or a folder. A {@link org.openilp.rules.author.Scenario}
 * is a story with one or more {@link org.openilp.rules.author.Check}s: one for {@code date}, one for each of {@code
 * checks}, one for each edge of {@code window}. A check holds a record that was read and validated as any other, the
 * request for the plan, and an {@link org.openilp.rules.author.Expectation}. What cannot be meant as it is written,
 * such as an unknown key or code, is an error, all of them at once in one {@link
 * org.openilp.rules.author.ScenarioException}; a typo never passes.
 *
 * <p>A {@link org.openilp.rules.author.ScenarioRunner} asks a {@link org.openilp.rules.author.Planner} for the plan and
 * compares. Its {@link org.openilp.rules.author.ScenarioResult} says what was expected, what came out, and which rules
 * spoke; a {@link org.openilp.rules.author.RuleIndex} tells where these are written, and what no rule ever says.
 *
 * <pre>{@code
 * ScenarioRunner runner = new ScenarioRunner(CarePlanner.national());
 * for (Scenario scenario : Scenarios.read(Path.of("scenarios"))) {
 *     ScenarioResult result = runner.run(scenario);
 *     System.out.println(result);
 * }
 * }</pre>
 */
@NullMarked
package org.openilp.rules.author;

import org.jspecify.annotations.NullMarked;
