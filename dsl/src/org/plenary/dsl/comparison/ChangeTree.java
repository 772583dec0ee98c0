package org.plenary.dsl.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Puts the passages of both texts into one tree: the new text in its order, and in it what is gone, after what it
 * followed.
 */
final class ChangeTree {

    private final List<Unit> before;
    private final List<Unit> after;
    private final Alignment alignment;
    private final Function<Passage, List<Token>> ofBefore;
    private final Function<Passage, List<Token>> ofAfter;
    private final Node root = new Node(-1, -1);
    private final Node[] nodesOfBefore;
    private final Node[] nodesOfAfter;

    private ChangeTree(List<Unit> before, List<Unit> after, Alignment alignment,
            Function<Passage, List<Token>> ofBefore, Function<Passage, List<Token>> ofAfter) {
        this.ofBefore = ofBefore;
        this.ofAfter = ofAfter;
        this.before = before;
        this.after = after;
        this.alignment = alignment;
        this.nodesOfBefore = new Node[before.size()];
        this.nodesOfAfter = new Node[after.size()];
    }

    /**
     * The tree.
     *
     * @param ofBefore
     *            makes tokens of a passage of the old text
     * @param ofAfter
     *            makes tokens of a passage of the new text
     */
    static List<Change> of(List<Unit> before, List<Unit> after, Alignment alignment,
            Function<Passage, List<Token>> ofBefore, Function<Passage, List<Token>> ofAfter) {
        ChangeTree tree = new ChangeTree(before, after, alignment, ofBefore, ofAfter);
        tree.plantNew();
        tree.plantRemoved();
        return tree.finished(tree.root);
    }

    private void plantNew() {
        for (Unit unit : after) {
            Node node = new Node(alignment.before(unit.index()), unit.index());
            nodesOfAfter[unit.index()] = node;
            if (node.before >= 0) {
                nodesOfBefore[node.before] = node;
            }
            parent(nodesOfAfter, unit).children.add(node);
        }
    }

    private void plantRemoved() {
        int[] elder = new int[before.size()];
        int[] last = new int[before.size() + 1];
        Arrays.fill(last, -1);
        for (Unit unit : before) {
            elder[unit.index()] = last[unit.parent() + 1];
            last[unit.parent() + 1] = unit.index();
            if (nodesOfBefore[unit.index()] == null) {
                Node node = new Node(unit.index(), -1);
                nodesOfBefore[unit.index()] = node;
                List<Node> siblings = parent(nodesOfBefore, unit).children;
                int place = placeAfter(siblings, elder, elder[unit.index()]);
                siblings.add(afterRecitals(siblings, place, unit.passage().role()), node);
            }
        }
    }

    /** After the nearest elder that still stands among the siblings. */
    private int placeAfter(List<Node> siblings, int[] elder, int first) {
        for (int index = first; index >= 0; index = elder[index]) {
            int place = alignment.after(index) >= 0 && alignment.isMoved(alignment.after(index)) ? -1
                    : siblings.indexOf(nodesOfBefore[index]);
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    /** A paragraph that is gone does not stand before recitals that came. */
    private int afterRecitals(List<Node> siblings, int place, Role role) {
        int behind = place;
        while (role != Role.RECITAL && role != Role.ORGAN && behind < siblings.size()
                && siblings.get(behind).before < 0 && role(siblings.get(behind)) == Role.RECITAL) {
            behind++;
        }
        return behind;
    }

    private Role role(Node node) {
        return after.get(node.after).passage().role();
    }

    private Node parent(Node[] nodes, Unit unit) {
        return unit.parent() < 0 ? root : nodes[unit.parent()];
    }

    private List<Change> finished(Node parent) {
        return parent.children.stream().map(node -> change(node).with(
                node.after >= 0 && alignment.isMoved(node.after), finished(node))).toList();
    }

    private Change change(Node node) {
        Passage old = node.before < 0 ? null : before.get(node.before).passage();
        if (node.after < 0) {
            return Change.removed(old, ofBefore.apply(old));
        }
        Passage now = after.get(node.after).passage();
        return old == null ? Change.added(now, ofAfter.apply(now))
                : Change.kept(old, now, ofBefore.apply(old), ofAfter.apply(now));
    }
}
