/**
 * YAML files that people write by hand, read so that every error can name its line.
 *
 * <p>{@link org.openilp.core.yaml.YamlReader} reads a file into {@link org.openilp.core.yaml.Yaml},
 * {@link org.openilp.core.yaml.Fields} reads the keys of one part, and {@link
 * org.openilp.core.yaml.Errors} collects what does not fit.
 */
@NullMarked
package org.openilp.core.yaml;

import org.jspecify.annotations.NullMarked;
