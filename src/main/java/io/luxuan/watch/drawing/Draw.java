package io.luxuan.watch.drawing;

import io.luxuan.workflow.Picture;
import io.luxuan.workflow.PictureMarks;
import io.luxuan.workflow.PictureNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a picture of a process with what is told of its nodes. */
public final class Draw {
    private static final double LETTER = 13;
    private static final int MOST_LINES = 4;

    private Draw() {}

    public static Drawn of(Picture picture, PictureMarks marks, Map<String, Sign> signs) {
        return new Drawn(picture,
                picture.nodes().stream().map(node -> node(node, marks, signs.get(node.id()))).toList(),
                picture.flows().stream().map(flow -> new DrawnFlow(flow, marks.flows().contains(flow.id()))).toList());
    }

    private static DrawnNode node(PictureNode node, PictureMarks marks, Sign sign) {
        List<String> style = new ArrayList<>(List.of("lx-node", "is-" + node.kind().name().toLowerCase(Locale.ROOT)));
        if (marks.standing().contains(node.id())) {
            style.add("lx-stands");
        } else if (marks.passed().contains(node.id())) {
            style.add("lx-passed");
        }
        if (sign != null && sign.late()) {
            style.add("lx-late");
        }
        String badge = sign == null ? "" : sign.badge();
        String told = badge.isEmpty() ? node.name() : node.name() + "：" + badge;
        return new DrawnNode(node, lines(node), String.join(" ", style), badge, sign == null ? null : sign.href(), told);
    }

    /** Ideographs are twice as wide as letters. */
    private static List<String> lines(PictureNode node) {
        double room = node.kind().isRound() || node.kind().name().equals("CHOICE") ? 96 : node.width() - 12;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double width = 0;
        for (int sign : node.name().codePoints().toArray()) {
            double needs = sign > 0x2000 ? LETTER : LETTER / 1.8;
            if (width + needs > room && line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            line.appendCodePoint(sign);
            width += needs;
        }
        lines.add(line.toString());
        return lines.subList(0, Math.min(lines.size(), MOST_LINES));
    }
}
