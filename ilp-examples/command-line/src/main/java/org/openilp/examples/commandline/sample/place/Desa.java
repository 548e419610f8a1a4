package org.openilp.examples.commandline.sample.place;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * A village (desa) of the sample.
 *
 * @param code its code in the form of the Ministry of Home Affairs, such as {@code 99.01.01.2001}
 * @param name its invented name
 * @param pustu the id of its Pustu; null if it has none
 * @param posyandu its Posyandu
 * @param school the id of its primary school
 */
public record Desa(String code, String name, @Nullable String pustu, ImmutableList<Posyandu> posyandu, String school) {}
