/**
 * The engine around the rules. The build compiles DRL to Drools models; {@link org.openilp.rules.engine.RuleEngine} loads
 * each when it is first needed, and asks Drools which rules speak to which client, as if every question that can be
 * asked were answered favourably; what holds without that is certain. Clients in the same stages share a session, and
 * sessions are lent from call to call; they never leave this package.
 */
@NullMarked
package org.openilp.rules.engine;

import org.jspecify.annotations.NullMarked;
