package org.openilp.rules.engine;

import org.openilp.rules.client.Client;

/**
 * A rule that fired.
 *
 * @param rule its name
 * @param client for whom
 */
record Firing(String rule, Client client) {}
