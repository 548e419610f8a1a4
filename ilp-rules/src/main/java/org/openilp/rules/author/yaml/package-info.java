/**
 * YAML files that people write by hand, read so that every error can name its line.
 *
 * <p>{@link org.openilp.rules.author.yaml.YamlReader} reads a file into {@link org.openilp.rules.author.yaml.Yaml},
 * {@link org.openilp.rules.author.yaml.Fields} reads the keys of one part, and {@link
 * org.openilp.rules.author.yaml.Errors} collects what does not fit.
 */
@NullMarked
package org.openilp.rules.author.yaml;

import org.jspecify.annotations.NullMarked;
