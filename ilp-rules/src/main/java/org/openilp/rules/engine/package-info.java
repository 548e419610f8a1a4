/**
 * The engine around the rules. The build compiles DRL to Drools models; {@link org.openilp.rules.engine.RuleEngine} loads
 * them once, reads what each rule says, and asks Drools for each client which rules fire: on the client as known, and on
 * the client as if every question that can be asked were answered favourably. Sessions never leave this package.
 */
@NullMarked
package org.openilp.rules.engine;

import org.jspecify.annotations.NullMarked;
