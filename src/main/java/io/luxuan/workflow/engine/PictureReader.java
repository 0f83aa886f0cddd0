package io.luxuan.workflow.engine;

import io.luxuan.workflow.NodeKind;
import io.luxuan.workflow.Picture;
import io.luxuan.workflow.PictureFlow;
import io.luxuan.workflow.PictureNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads how a process is drawn: what the file says of shapes and lines, without the engine. */
final class PictureReader {
    private static final double MARGIN = 24;
    private static final double HALF_LABEL = 48;

    private final Map<String, Element> elements;

    private PictureReader(Element drawing) {
        elements = DrawingXml.anywhere(drawing, "*").stream().filter(element -> element.hasAttribute("id"))
                .collect(Collectors.toMap(element -> element.getAttribute("id"), Function.identity(), (one, other) -> one));
    }

    static Picture read(Element drawing) {
        PictureReader reader = new PictureReader(drawing);
        List<PictureNode> nodes = DrawingXml.anywhere(drawing, "BPMNShape").stream().map(reader::node)
                .sorted(Comparator.comparing(node -> node.kind() != NodeKind.BOX)).toList();
        List<PictureFlow> flows = DrawingXml.anywhere(drawing, "BPMNEdge").stream().map(reader::flow).toList();
        return framed(nodes, flows);
    }

    /** Around all nodes, lines and names. */
    private static Picture framed(List<PictureNode> nodes, List<PictureFlow> flows) {
        List<double[]> points = new ArrayList<>();
        nodes.forEach(node -> {
            points.add(new double[] {Math.min(node.x(), node.labelX() - HALF_LABEL), node.y()});
            points.add(new double[] {Math.max(node.x() + node.width(), node.labelX() + HALF_LABEL),
                Math.max(node.y() + node.height(), node.labelY() + MARGIN)});
        });
        flows.forEach(flow -> Stream.of(flow.points().split(" ", -1)).map(point -> point.split(",", 2))
                .forEach(point -> points.add(new double[] {Double.parseDouble(point[0]), Double.parseDouble(point[1])})));
        double left = points.stream().mapToDouble(point -> point[0]).min().orElse(0) - MARGIN;
        double top = points.stream().mapToDouble(point -> point[1]).min().orElse(0) - MARGIN;
        double right = points.stream().mapToDouble(point -> point[0]).max().orElse(0) + MARGIN;
        double bottom = points.stream().mapToDouble(point -> point[1]).max().orElse(0) + MARGIN;
        return new Picture(left, top, right - left, bottom - top, nodes, flows);
    }

    private PictureNode node(Element shape) {
        String id = shape.getAttribute("bpmnElement");
        Element bounds = bounds(shape);
        double x = number(bounds, "x");
        double y = number(bounds, "y");
        double width = number(bounds, "width");
        double height = number(bounds, "height");
        Element label = DrawingXml.inside(shape, "BPMNLabel").findFirst().map(PictureReader::bounds).orElse(null);
        return new PictureNode(id, elements.get(id).getAttribute("name"), kind(elements.get(id)), x, y, width, height,
                label == null ? x + width / 2 : number(label, "x") + number(label, "width") / 2,
                label == null ? y + height + 4 : number(label, "y"));
    }

    private PictureFlow flow(Element edge) {
        String id = edge.getAttribute("bpmnElement");
        Element flow = elements.get(id);
        List<Element> way = DrawingXml.inside(edge, "waypoint").toList();
        String points = way.stream().map(point -> point.getAttribute("x") + "," + point.getAttribute("y")).collect(Collectors.joining(" "));
        Element label = DrawingXml.inside(edge, "BPMNLabel").findFirst().map(PictureReader::bounds).orElse(null);
        double x = label == null ? middle(way, "x") : number(label, "x") + number(label, "width") / 2;
        double y = label == null ? middle(way, "y") - 6 : number(label, "y") + 10;
        return new PictureFlow(id, flow.getAttribute("name"), flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"), points, x, y);
    }

    private static double middle(List<Element> way, String axis) {
        return (number(way.get(0), axis) + number(way.get(1), axis)) / 2;
    }

    private static NodeKind kind(Element node) {
        return switch (node.getLocalName()) {
            case "userTask" -> NodeKind.PEOPLE;
            case "receiveTask" -> NodeKind.WAIT;
            case "callActivity" -> NodeKind.CALL;
            case "subProcess", "transaction" -> NodeKind.BOX;
            case "startEvent" -> NodeKind.START;
            case "endEvent" -> NodeKind.END;
            case "intermediateCatchEvent", "boundaryEvent", "intermediateThrowEvent" ->
                    DrawingXml.inside(node, "timerEventDefinition").findFirst().isPresent() ? NodeKind.TIMER : NodeKind.EVENT;
            default -> node.getLocalName().endsWith("Gateway") ? NodeKind.CHOICE : NodeKind.WORK;
        };
    }

    private static Element bounds(Element of) {
        return DrawingXml.inside(of, "Bounds").findFirst().orElseThrow();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
