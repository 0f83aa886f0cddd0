package io.luxuan.award.transfer;

import io.luxuan.spreadsheet.CellText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An order as the text of a file. */
final class FileText {
    /** Spreadsheets take a text without it for another character set. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NOT_IN_XML = Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final TransferOrder order;
    private final FileTemplate template;
    private final List<TransferLine> lines;
    private final Map<String, DueLine> what;

    /** @param what each line is for, by id of the payment */
    FileText(TransferOrder order, FileTemplate template, List<TransferLine> lines, Map<String, DueLine> what) {
        this.order = order;
        this.template = template;
        this.lines = lines;
        this.what = what;
    }

    String write(boolean xml, Charset charset) {
        StringWriter out = new StringWriter();
        try {
            if (xml) {
                xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out), charset);
            } else {
                out.write(charset.equals(StandardCharsets.UTF_8) ? BYTE_ORDER_MARK : "");
                csv(new CSVPrinter(out, CSVFormat.RFC4180));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
        return out.toString();
    }

    private void csv(CSVPrinter printer) throws IOException {
        printer.printRecord(template.columns().stream().map(FileTemplate.Column::heading).toList());
        for (TransferLine line : lines) {
            printer.printRecord(template.columns().stream().map(column -> CellText.safe(value(column.field(), line))).toList());
        }
        printer.flush();
    }

    private void xml(XMLStreamWriter writer, Charset charset) throws XMLStreamException {
        writer.writeStartDocument(charset.name(), "1.0");
        writer.writeStartElement("payments");
        writer.writeAttribute("order", order.number());
        writer.writeAttribute("count", String.valueOf(lines.size()));
        writer.writeAttribute("sum", plain(lines.stream().map(TransferLine::yuan).reduce(BigDecimal.ZERO, BigDecimal::add)));
        for (TransferLine line : lines) {
            writer.writeStartElement("payment");
            for (FileTemplate.Column column : template.columns()) {
                writer.writeStartElement(column.element());
                writer.writeCharacters(NOT_IN_XML.matcher(value(column.field(), line)).replaceAll(""));
                writer.writeEndElement();
            }
            writer.writeEndElement();
        }
        writer.writeEndElement();
        writer.writeEndDocument();
        writer.flush();
    }

    private String value(FileField field, TransferLine line) {
        DueLine due = what.get(line.paymentId());
        String value = switch (field) {
            case LINE -> String.valueOf(line.lineNo());
            case ORDER -> order.number();
            case PAYEE -> line.payee();
            case ACCOUNT -> line.accountNumber();
            case BANK -> line.bank();
            case YUAN -> plain(line.yuan());
            case WAN -> plain(line.amount());
            case PURPOSE -> due.title();
            case UNIT -> due.unit();
            case NUMBER -> due.number();
            case ROUND -> due.roundTitle();
            case FUND -> due.fund();
        };
        return value == null ? "" : value;
    }

    private static String plain(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
