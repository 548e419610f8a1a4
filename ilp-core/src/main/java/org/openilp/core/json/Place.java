package org.openilp.core.json;

import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Problem;

/** A place in a record, such as {@code events[2].date}; spelled out only when something is wrong there. */
final class Place {

    static final Place ROOT = new Place(null, "", -1);

    private final @Nullable Place parent;
    private final String field;
    private final int index;

    private Place(@Nullable Place parent, String field, int index) {
        this.parent = parent;
        this.field = field;
        this.index = index;
    }

    Place field(String name) {
        return new Place(this, name, -1);
    }

    Place item(int number) {
        return new Place(this, "", number);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        if (index >= 0) {
            return before + "[" + index + "]";
        }
        String name = Shown.isMaybeName(field) ? Problem.HIDDEN : field;
        return before.isEmpty() ? name : before + "." + name;
    }
}
