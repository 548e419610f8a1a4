package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/** How a value appears in a problem: short, and without what may be a name. */
final class Shown {

    private static final int LONGEST = 60;
    /** Two words of letters: no code and no date, but perhaps a name. */
    private static final Pattern MAYBE_NAME = Pattern.compile("\\p{L}{2,}[ ,.]+\\p{L}");

    private Shown() {}

    /** A value whose meaning is known: text in quotes and cut after 60 letters, two words or more
     * hidden, objects and lists as a mark. */
    static String value(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "";
        }
        if (node.isContainerNode()) {
            return node.isObject() ? "{…}" : "[…]";
        }
        String text = node.toString();
        if (node.isTextual() && isMaybeName(text)) {
            return Problem.HIDDEN;
        }
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** Whether a text may be the name of a person rather than a code. */
    static boolean isMaybeName(String text) {
        return MAYBE_NAME.matcher(text).find();
    }

    /** The value of a field that is not known, which may hold anything: numbers, yes and no alone are shown. */
    static String unknownField(JsonNode node) {
        return node.getNodeType() == JsonNodeType.STRING ? Problem.HIDDEN : value(node);
    }
}
