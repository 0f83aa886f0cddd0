package io.luxuan.spreadsheet;

import io.luxuan.spreadsheet.UnreadableSheet.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first visible sheet of an .xlsx workbook in one pass, without holding the workbook in memory. */
public final class SheetReader {
    private static final long LARGEST_ENTRY = 64L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    private SheetReader() {}

    /**
     * Rows with anything in them, in order.
     *
     * @param mostRows a sheet with more is not read
     * @throws UnreadableSheet when the bytes are no such workbook
     */
    public static List<SheetRow> rows(byte[] file, int mostRows) {
        if (FileMagic.valueOf(file) == FileMagic.OLE2) {
            throw new UnreadableSheet(isLocked(file) ? Cause.PASSWORD : Cause.NOT_XLSX);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') {
            throw new UnreadableSheet(Cause.NOT_XLSX);
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(file))) {
            return rows(workbook, mostRows);
        } catch (UnreadableSheet known) {
            throw known;
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException
                | RuntimeException broken) {
            throw new UnreadableSheet(Cause.BROKEN);
        }
    }

    private static List<SheetRow> rows(OPCPackage workbook, int mostRows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        VisibleSheet visible = new VisibleSheet();
        try (InputStream list = reader.getWorkbookData()) {
            parse(list, visible);
        }
        if (visible.relation() == null) {
            throw new UnreadableSheet(Cause.NO_SHEET);
        }
        SheetContent content = new SheetContent(new ReadOnlySharedStringsTable(workbook, false), mostRows);
        try (InputStream sheet = reader.getSheet(visible.relation())) {
            parse(sheet, content);
        }
        return content.rows();
    }

    private static void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(part));
    }

    /** A workbook with a password is kept as a part of a file of the old kind. */
    private static boolean isLocked(byte[] file) {
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }
}
