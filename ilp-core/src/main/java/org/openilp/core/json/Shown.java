package org.openilp.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/** How a value appears in a problem: short, and without what may be a name. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** A value whose meaning is known: text in quotes and cut after 60 letters, objects and lists as a mark. */
    static String value(@Nullable JsonNode node) {
        if (node == null || node.isMissingNode()) {
            return "";
        }
        if (node.isContainerNode()) {
            return node.isObject() ? "{…}" : "[…]";
        }
        String text = node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The value of a field that is not known, which may hold anything: numbers, yes and no alone are shown. */
    static String unknownField(JsonNode node) {
        return node.getNodeType() == JsonNodeType.STRING ? Problem.HIDDEN : value(node);
    }
}
