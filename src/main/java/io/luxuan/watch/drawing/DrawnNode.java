package io.luxuan.watch.drawing;

import io.luxuan.workflow.PictureNode;
import java.util.List;

/**
 * A node as a picture shows it.
 *
 * @param lines its name, broken so that it fits
 * @param style class names
 * @param badge what stands at its corner; empty for nothing
 * @param href  where a click leads; null where it leads nowhere
 * @param told  the whole of it in words
 */
public record DrawnNode(PictureNode node, List<String> lines, String style, String badge, String href, String told) {
    private static final double LINE = 15;

    /** Baseline of one of its lines. */
    public double lineY(int line) {
        return node.kind().isRound() || isChoice() ? node.labelY() + 11 + line * LINE
                : isBox() ? node.y() + 18 + line * LINE : node.middleY() + 4 - (lines.size() - 1) * LINE / 2 + line * LINE;
    }

    public double textX() {
        return node.kind().isRound() || isChoice() ? node.labelX() : node.middleX();
    }

    public boolean isChoice() {
        return node.kind().name().equals("CHOICE");
    }

    public boolean isBox() {
        return node.kind().name().equals("BOX");
    }

    public boolean isRound() {
        return node.kind().isRound();
    }

    /** Corners of a choice. */
    public String diamond() {
        return "%s,%s %s,%s %s,%s %s,%s".formatted(node.middleX(), node.y(), node.x() + node.width(), node.middleY(),
                node.middleX(), node.y() + node.height(), node.x(), node.middleY());
    }

    public double badgeWidth() {
        return 16 + 9.0 * badge.codePoints().map(sign -> sign > 0x2000 ? 13 : 8).sum() / 9;
    }
}
