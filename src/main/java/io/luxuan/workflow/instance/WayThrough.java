package io.luxuan.workflow.instance;

import io.luxuan.workflow.NodeKind;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.PictureFlow;
import io.luxuan.workflow.PictureMarks;
import io.luxuan.workflow.PictureNode;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds on a drawing which way an instance came. */
public final class WayThrough {
    private final Picture picture;
    private final Map<String, List<PictureFlow>> leaving;
    private final Set<String> passed = new HashSet<>();
    private final Set<String> flows = new HashSet<>();

    private WayThrough(Picture picture) {
        this.picture = picture;
        this.leaving = picture.flows().stream().collect(Collectors.groupingBy(PictureFlow::source));
    }

    /** All nodes that it passed are known: lines lie between two of them. */
    public static PictureMarks known(Picture picture, Set<String> passed, Set<String> standing) {
        Set<String> flows = picture.flows().stream()
                .filter(flow -> passed.contains(flow.source()) && (passed.contains(flow.target()) || standing.contains(flow.target())))
                .map(PictureFlow::id).collect(Collectors.toSet());
        return marks(passed, standing, flows);
    }

    /**
     * Only steps where people act are known: what lies between two of them is the shortest way that nobody's doing bars.
     */
    public static PictureMarks guessed(Picture picture, Set<String> done, Set<String> standing) {
        WayThrough way = new WayThrough(picture);
        Set<String> ends = new HashSet<>(done);
        ends.addAll(standing);
        way.passed.addAll(done);
        done.forEach(begin -> way.from(begin, ends, false));
        way.beginning().forEach(begin -> way.from(begin, ends, true));
        return marks(way.passed, standing, way.flows);
    }

    /** The first start of the drawing: others wait for a message that only some instances begin with. */
    private Stream<String> beginning() {
        return picture.nodes().stream().filter(node -> node.kind() == NodeKind.START).map(PictureNode::id).sorted(
                Comparator.comparing(id -> !id.equals("start"))).limit(1);
    }

    /** Breadth first; whatever is reached first among the known ends tells the way to it. @param once there was but one way */
    private void from(String begin, Set<String> ends, boolean once) {
        Map<String, PictureFlow> cameBy = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(begin));
        while (!open.isEmpty()) {
            for (PictureFlow flow : leaving.getOrDefault(open.poll(), List.of())) {
                if (!flow.target().equals(begin) && cameBy.putIfAbsent(flow.target(), flow) == null) {
                    if (ends.contains(flow.target())) {
                        note(flow.target(), begin, cameBy);
                        if (once) {
                            return;
                        }
                    } else if (picture.node(flow.target()).filter(node -> node.kind().isPassable()).isPresent()) {
                        open.add(flow.target());
                    }
                }
            }
        }
    }

    private void note(String end, String begin, Map<String, PictureFlow> cameBy) {
        for (String at = end; !at.equals(begin); at = cameBy.get(at).source()) {
            flows.add(cameBy.get(at).id());
            passed.add(cameBy.get(at).source());
        }
    }

    private static PictureMarks marks(Set<String> passed, Set<String> standing, Set<String> flows) {
        Set<String> left = new HashSet<>(passed);
        left.removeAll(standing);
        return new PictureMarks(standing, left, flows);
    }
}
