package io.luxuan.paper.word;

import io.luxuan.shared.archive.BoundedArchive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Parts of a Word file that a template must not have: what runs, what is fetched from elsewhere, what a PDF would lack. */
final class TemplateParts {
    private static final long LARGEST = 8L * 1024 * 1024;
    private static final String MAIN = "word/document.xml";
    private static final String MARK = "\uFEFF";
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private TemplateParts() {}

    static Optional<TemplateFault> fault(BoundedArchive archive) throws IOException, XMLStreamException {
        if (archive.entry(MAIN) == null || archive.entry("[Content_Types].xml") == null) {
            return of("unreadable");
        }
        for (ZipArchiveEntry entry : archive.entries()) {
            Optional<TemplateFault> fault = fault(entry.getName().toLowerCase(Locale.ROOT), bytes(archive, entry));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** What the office's programs would fetch, as the library understands the relations between the parts. */
    static Optional<TemplateFault> elsewhere(OPCPackage file) {
        try {
            for (PackageRelationship relationship : file.getRelationships()) {
                if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                    return of("elsewhere");
                }
            }
            for (PackagePart part : file.getParts()) {
                if (!part.isRelationshipPart() && isElsewhere(part)) {
                    return of("elsewhere");
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException broken) {
            return of("unreadable");
        }
    }

    private static boolean isElsewhere(PackagePart part) throws InvalidFormatException {
        for (PackageRelationship relationship : part.getRelationships()) {
            if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TemplateFault> fault(String name, byte[] part) throws XMLStreamException {
        if (name.contains("vbaproject") || name.contains("activex") || name.contains("/embeddings/")) {
            return of("runs");
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        String text = text(part);
        if (text == null || !isUtf8(text)) {
            return xml || isWide(part) ? of("encoding") : Optional.empty();
        }
        return xml || text.strip().startsWith("<") ? PartReader.fault(text).flatMap(TemplateParts::of) : Optional.empty();
    }

    /** Null for what is no UTF-8. */
    private static String text(byte[] part) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static boolean isUtf8(String text) {
        Matcher declared = DECLARED.matcher(text);
        return text.indexOf(0) < 0 && (!declared.lookingAt() || declared.group(1).equalsIgnoreCase("UTF-8"));
    }

    /** Text of two bytes a character, whatever the part is called: pictures begin otherwise. */
    private static boolean isWide(byte[] part) {
        return part.length > 1 && ((part[0] & 0xFF) == 0xFE && (part[1] & 0xFF) == 0xFF || (part[0] & 0xFF) == 0xFF && (part[1] & 0xFF) == 0xFE
                || part[0] == '<' || part[0] == 0 && part[1] == '<');
    }

    /** Reads every part to its end: what unpacks to more than is allowed is found here. */
    private static byte[] bytes(BoundedArchive archive, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = archive.read(entry, LARGEST)) {
            return part.readAllBytes();
        }
    }

    private static Optional<TemplateFault> of(String code) {
        return Optional.of(new TemplateFault(code, List.of()));
    }
}
