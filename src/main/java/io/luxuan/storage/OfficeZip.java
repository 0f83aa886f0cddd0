package io.luxuan.storage;

import io.luxuan.shared.archive.BoundedArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What an Office file says it is: its list of content types, found through the archive's directory, names the main part. */
final class OfficeZip {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LARGEST_LIST = 1024 * 1024;
    private static final String MAIN_PART = ".main+xml";
    /** The name of the part, in UTF-16, that holds a file with a password. */
    private static final String LOCKED_PART =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OfficeZip() {}

    /** Empty for an archive that is no Office file of a kind that we keep, and for one that is broken. */
    static Optional<FileKind> kind(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (BoundedArchive zip = BoundedArchive.open(bytes)) {
            ZipArchiveEntry list = zip.entry(CONTENT_TYPES);
            if (list == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.read(list, LARGEST_LIST)) {
                return kind(zip, in.readAllBytes());
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    static boolean isLocked(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(LOCKED_PART);
    }

    private static Optional<FileKind> kind(BoundedArchive zip, byte[] list) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(list));
        Optional<FileKind> kind = Optional.empty();
        while (xml.hasNext() && kind.isEmpty()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Override")) {
                kind = kind(zip, xml.getAttributeValue(null, "PartName"), xml.getAttributeValue(null, "ContentType"));
            }
        }
        return kind;
    }

    private static Optional<FileKind> kind(BoundedArchive zip, String part, String type) {
        boolean isThere = part != null && part.startsWith("/") && zip.entry(part.substring(1)) != null;
        return isThere && type != null && type.endsWith(MAIN_PART)
                ? FileKind.ofMediaType(type.substring(0, type.length() - MAIN_PART.length())) : Optional.empty();
    }
}
