/**
 * The engine around the rules. The build compiles DRL to Drools models; {@link org.openilp.rules.engine.RuleEngine} loads
 * each when it is first needed, and lets Drools join left sides to trees of conditions, in which a condition that many rules
 * share stands once. Clients are led through the trees many at a time, rule by rule, as if every question that can be asked
 * were answered favourably; what holds without that is certain. A test holds the trees against ordinary Drools sessions.
 */
@NullMarked
package org.openilp.rules.engine;

import org.jspecify.annotations.NullMarked;
