package io.luxuan.paper.word;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one part of a Word file as XML, whatever prefixes it uses, for what a template must not have. */
final class PartReader {
    private static final XMLInputFactory XML = factory();
    private static final Set<String> UNPRINTED = Set.of("drawing", "pict", "object", "altChunk", "vMerge", "txbxContent",
            "footnoteReference", "endnoteReference", "sym", "oMath");
    /** Any other field computes, includes or fetches something when the paper is opened. */
    private static final Pattern PAGE_FIELD = Pattern.compile("(?i)\\s*((PAGE|NUMPAGES)(\\s+\\\\[*#]\\s*\"?[\\w-]+\"?)*)?\\s*");
    /** What stands around a page number, which the program prints by itself. */
    private static final Pattern AROUND_NUMBER = Pattern.compile("[\\s\\d—–·/第共页-]*");
    private static final Pattern PROGRAM = Pattern.compile("macroenabled|vbaproject|activex|oleobject");

    private final StringBuilder code = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private String root = "";
    private String within = "";
    private boolean inCode;
    private int tables;
    private int sections;
    private String fault;

    private PartReader() {}

    /** The code of what is wrong with it. @throws XMLStreamException when it is no XML, or declares entities */
    static Optional<String> fault(String part) throws XMLStreamException {
        PartReader reader = new PartReader();
        XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(part));
        try {
            while (xml.hasNext() && reader.fault == null) {
                reader.take(xml.next(), xml);
            }
        } finally {
            xml.close();
        }
        reader.atEnd();
        return Optional.ofNullable(reader.fault);
    }

    private void take(int event, XMLStreamReader xml) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(local(xml.getLocalName()), xml);
            case XMLStreamConstants.END_ELEMENT -> {
                tables -= "tbl".equals(local(xml.getLocalName())) ? 1 : 0;
                within = "";
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("declares entities");
            default -> { }
        }
    }

    private void start(String name, XMLStreamReader xml) {
        root = root.isEmpty() ? name : root;
        within = name;
        tables += "tbl".equals(name) ? 1 : 0;
        sections += "sectPr".equals(name) ? 1 : 0;
        switch (name) {
            case "fldChar" -> {
                field();
                inCode = "begin".equals(attribute(xml, "fldCharType"));
            }
            case "fldSimple" -> {
                field();
                code.append(attribute(xml, "instr"));
                field();
            }
            case "Relationship" -> tell("External".equalsIgnoreCase(attribute(xml, "TargetMode")), "elsewhere");
            case "Default", "Override" -> tell(PROGRAM.matcher(attribute(xml, "ContentType").toLowerCase(Locale.ROOT)).find(), "runs");
            default -> tell(UNPRINTED.contains(name), "unprinted");
        }
        if ("document".equals(root)) {
            tell("sdt".equals(name), "controls");
            tell(tables > 1, "nested");
            tell(sections > 1, "sections");
        }
    }

    private void text(String text) {
        if ("instrText".equals(within) || inCode && "t".equals(within)) {
            code.append(text);
        } else if ("t".equals(within)) {
            shown.append(text);
        }
    }

    /** Word may cut a code into pieces, but a code ends where a mark of its field stands. */
    private void field() {
        tell(!PAGE_FIELD.matcher(code).matches(), "fields");
        code.setLength(0);
    }

    private void atEnd() {
        field();
        boolean beside = "hdr".equals(root) || "ftr".equals(root);
        tell(beside && !AROUND_NUMBER.matcher(shown).matches(), "header");
    }

    private void tell(boolean found, String what) {
        fault = fault == null && found ? what : fault;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return IntStream.range(0, xml.getAttributeCount()).filter(index -> local(xml.getAttributeLocalName(index)).equals(name))
                .mapToObj(xml::getAttributeValue).findFirst().orElse("");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }
}
