package io.luxuan.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks by the words of {@code cases/archives.md}. */
public final class HostileWorkbooks {
    private static final String TYPE = "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
            + "ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" " + TYPE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" " + TYPE + "worksheet+xml\"/>";
    private static final String TYPES_END = "</Types>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATION = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/></Relationships>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String BOOK = "<workbook" + MAIN + " xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String ROW = "<row><c t=\"str\"><v>甲</v></c></row>";
    private static final int LINE = 0x02014b50;
    private static final int END = 0x06054b50;

    private HostileWorkbooks() {}

    public static byte[] of(String words) {
        return switch (words) {
            case "a workbook as people make them" -> sheet(ROW, "", 0, "");
            case "a thousand rows of the same words" -> sheet("", ROW, 1000, "");
            case "six pictures that nobody reads, 60 MB in all" -> book(TYPES, 0, ROW, "", 0, "", 6, 10_000);
            case "1E999999999 in a cell" -> sheet("<row><c><v>1E999999999</v></c></row>", "", 0, "");
            case "a sheet of 400 MB of blanks" -> sheet(ROW, " ".repeat(4000), 100_000, "");
            case "rows without end" -> sheet("", "<row>" + "<c t=\"str\"><v></v></c>".repeat(100) + "</row>", 30_000, "");
            case "a number of 600000 digits" -> sheet("<row><c><v>", "9", 600_000, "</v></c></row>");
            case "a list of types of 20 MB" -> book(TYPES, 20_000_000, ROW, "", 0, "", 0, 0);
            case "three thousand parts" -> book(TYPES, 0, ROW, "", 0, "", 3000, 0);
            case "twenty thousand lines in the directory" -> linesRepeated(sheet(ROW, "", 0, ""), 20_000);
            case "a sheet that says it is short" -> saysItIsShort(sheet(ROW, " ".repeat(4000), 20_000, ""));
            case "elements within elements, a million deep" -> sheet("", "<a>", 1_000_000, "");
            case "elements within elements in the list of types" -> book(TYPES + "<a>".repeat(100_000), 0, ROW, "", 0, "", 0, 0);
            case "a part packed in a way that nobody uses" -> patched(sheet(ROW, "", 0, ""), LINE, 10, (short) 12);
            case "a directory behind the end" -> patched(sheet(ROW, "", 0, ""), END, 18, (short) 0x7FFF);
            default -> throw new IllegalArgumentException(words);
        };
    }

    private static byte[] sheet(String head, String repeated, int times, String tail) {
        return book(TYPES, 0, head, repeated, times, tail, 0, 0);
    }

    private static byte[] book(String types, int blanks, String head, String repeated, int times, String tail, int pictures, int each) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml", types, " ", blanks, types.endsWith("<a>") ? "" : TYPES_END);
            part(zip, "_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"), "", 0, "");
            part(zip, "xl/workbook.xml", BOOK, "", 0, "");
            part(zip, "xl/_rels/workbook.xml.rels", RELATION.formatted("worksheet", "worksheets/sheet1.xml"), "", 0, "");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet" + MAIN + "><sheetData>" + head, repeated, times, tail + "</sheetData></worksheet>");
            for (int at = 0; at < pictures; at++) {
                part(zip, "xl/media/" + at + ".png", "", "x".repeat(1000), each, "");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String head, String repeated, int times, String tail) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(head.getBytes(StandardCharsets.UTF_8));
        byte[] again = repeated.repeat(Math.max(1, 4000 / Math.max(1, repeated.length()))).getBytes(StandardCharsets.UTF_8);
        long left = (long) repeated.getBytes(StandardCharsets.UTF_8).length * times;
        for (; left > 0; left -= again.length) {
            zip.write(again, 0, (int) Math.min(left, again.length));
        }
        zip.write(tail.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** The sheet's line in the directory says: hardly anything. */
    private static byte[] saysItIsShort(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int sheet = last(bytes, LINE, bytes.limit() - 4);
        bytes.putInt(sheet + 24, 10);
        return zip;
    }

    private static byte[] patched(byte[] zip, int signature, int at, short value) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(last(bytes, signature, bytes.limit() - 4) + at, value);
        return zip;
    }

    private static byte[] linesRepeated(byte[] zip, int times) {
        ByteBuffer old = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = last(old, END, zip.length - 4);
        int line = last(old, LINE, end);
        ByteBuffer all = ByteBuffer.allocate(zip.length + (end - line) * times).order(ByteOrder.LITTLE_ENDIAN);
        all.put(zip, 0, end);
        for (int at = 0; at < times; at++) {
            all.put(zip, line, end - line);
        }
        all.put(zip, end, zip.length - end);
        return all.array();
    }

    private static int last(ByteBuffer bytes, int signature, int from) {
        int at = from;
        while (bytes.getInt(at) != signature) {
            at--;
        }
        return at;
    }
}
