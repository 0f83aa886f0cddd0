package io.luxuan.spreadsheet;

import io.luxuan.shared.archive.BoundedArchive;
import io.luxuan.shared.archive.OverfullArchive;
import io.luxuan.shared.lane.CostlyReadings;
import io.luxuan.spreadsheet.UnreadableSheet.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the visible sheets of an .xlsx workbook, each in one pass, without holding the workbook in memory. */
public final class SheetReader {
    /** Far deeper than any workbook or drawing; each level costs memory. Read by all parsers of the JDK. */
    private static final String DEEPEST = "jdk.xml.maxElementDepth";
    private static final int LEVELS = 200;

    /** Strict Open XML, which few programs write and the library does not read. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    /** As bytes of UTF-16, each read as a character. */
    private static final String LOCKED_PART =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    static {
        System.setProperty(DEEPEST, String.valueOf(LEVELS));
    }

    private SheetReader() {}

    /**
     * Rows with anything in them, in order.
     *
     * @param mostRows a sheet with more is not read
     * @throws UnreadableSheet when the bytes are no such workbook
     */
    public static List<SheetRow> rows(byte[] file, int mostRows) {
        return read(file, mostRows).rows();
    }

    /** The same with the name of the sheet that was read. */
    public static Sheet read(byte[] file, int mostRows) {
        Map.Entry<String, List<SheetRow>> first = sheets(file, 1, mostRows).entrySet().iterator().next();
        return new Sheet(first.getKey(), first.getValue());
    }

    /**
     * The same of the visible sheets, by their names in their order. Waits for its turn among other {@link CostlyReadings}.
     *
     * @param most sheets; those after are left alone
     * @throws UnreadableSheet when the bytes are no such workbook or nothing is visible
     */
    public static Map<String, List<SheetRow>> sheets(byte[] file, int most, int mostRows) {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            throw new UnreadableSheet(isLocked(file) ? Cause.PASSWORD : Cause.NOT_XLSX);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new UnreadableSheet(Cause.NOT_XLSX);
        }
        return CostlyReadings.read(() -> parse(file, most, mostRows));
    }

    private static Map<String, List<SheetRow>> parse(byte[] file, int most, int mostRows) {
        try (WorkbookParts parts = new WorkbookParts(BoundedArchive.open(file)); OPCPackage workbook = OPCPackage.open(parts)) {
            return sheets(workbook, parts, most, mostRows);
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
                | RuntimeException broken) {
            throw new UnreadableSheet(isOverfull(broken) ? Cause.TOO_MUCH : Cause.BROKEN);
        }
    }

    /** The library wraps what happens while it reads. */
    private static boolean isOverfull(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause).limit(10).anyMatch(OverfullArchive.class::isInstance);
    }

    private static Map<String, List<SheetRow>> sheets(OPCPackage workbook, WorkbookParts parts, int most, int mostRows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        if (workbook.getRelationshipsByType(STRICT).size() > 0) {
            throw new UnreadableSheet(Cause.STRICT);
        }
        XSSFReader reader = new XSSFReader(workbook);
        VisibleSheets visible = new VisibleSheets();
        try (InputStream list = reader.getWorkbookData()) {
            parse(list, visible);
        }
        if (visible.relations().isEmpty()) {
            throw new UnreadableSheet(Cause.NO_SHEET);
        }
        ZeroFormats zeros = ZeroFormats.of(reader);
        parts.treesAreRead();
        SharedStrings strings = new ReadOnlySharedStringsTable(workbook, false);
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        for (Map.Entry<String, String> sheet : visible.relations().entrySet().stream().limit(most).toList()) {
            SheetContent content = new SheetContent(strings, zeros, mostRows);
            try (InputStream part = reader.getSheet(sheet.getValue())) {
                parse(part, content);
            }
            sheets.put(sheet.getKey(), content.rows());
        }
        return sheets;
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }

    /** A workbook with a password is a part of a file of the old kind, whose directory names it, however broken the file is otherwise. */
    private static boolean isLocked(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(LOCKED_PART);
    }
}
