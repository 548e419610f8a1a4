/**
 * The command line of ILP, and an example of a program that embeds the library.
 *
 * <p>{@link org.openilp.examples.commandline.Ilp} without arguments prints a {@link
 * org.openilp.examples.commandline.SampleDay}; its subcommands plan ({@link
 * org.openilp.examples.commandline.PlanCommand}), list the open day of a Posyandu ({@link
 * org.openilp.examples.commandline.PosyanduDayCommand}), explain ({@link org.openilp.examples.commandline.ExplainCommand}), run
 * scenarios ({@link org.openilp.examples.commandline.TestCommand}), list the rules ({@link
 * org.openilp.examples.commandline.RulesCommand}) and write a sample kecamatan ({@link
 * org.openilp.examples.commandline.SampleCommand}). From a file to a plan: {@link
 * org.openilp.examples.commandline.input.RecordFile} gives records, {@link org.openilp.examples.commandline.Planning} makes
 * an {@link org.openilp.examples.commandline.Answer} of each, {@link org.openilp.examples.commandline.Blocks} work on many
 * at once and keep their order, {@link org.openilp.examples.commandline.PlanOutput} writes.
 */
@NullMarked
package org.openilp.examples.commandline;

import org.jspecify.annotations.NullMarked;
