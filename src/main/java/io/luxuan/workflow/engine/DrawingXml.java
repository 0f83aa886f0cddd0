package io.luxuan.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A drawing as plain XML: the engine's model of it compiles the schema of BPMN first, which costs more than a second of each start. */
final class DrawingXml {
    private DrawingXml() {}

    static Element read(InputStream drawing) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(drawing).getDocumentElement();
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("not a drawing", unreadable);
        }
    }

    /** Children of this name, whatever their namespace: the forks of the engine call theirs differently. */
    static Stream<Element> inside(Element parent, String name) {
        return elements(parent.getChildNodes()).filter(child -> name.equals(child.getLocalName()));
    }

    static List<Element> anywhere(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS("*", name)).toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast);
    }
}
