package io.luxuan.card.offline;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationDocument.Attachment;
import io.luxuan.card.desk.ReadAssignment;
import io.luxuan.card.marks.Card;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.Facts;
import io.luxuan.programme.Rubric;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import io.luxuan.storage.AttachmentContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.MessageSource;
import org.springframework.transaction.annotation.Transactional;

/** An expert's accepted applications of a round as an archive: the papers of each in a folder, and a workbook of the cards. */
@UseCase
@ForExperts
class TakePackage {
    /** At a time. */
    static final int MOST = 50;

    private final OfflineMapper seats;
    private final ReadAssignment reading;
    private final Facts facts;
    private final MessageSource messages;
    private final AuditTrail audit;

    TakePackage(OfflineMapper seats, ReadAssignment reading, Facts facts, MessageSource messages, AuditTrail audit) {
        this.seats = seats;
        this.reading = reading;
        this.facts = facts;
        this.messages = messages;
        this.audit = audit;
    }

    record OfRound(String roundId, String title, int seats) {}

    public List<OfRound> rounds() {
        return seats.rounds(Actors.require().id()).stream()
                .map(one -> new OfRound(one.roundId(), facts.round(one.roundId()).title(), Math.min(one.seats(), MOST))).toList();
    }

    @Transactional
    public void to(String roundId, OutputStream out) throws IOException {
        List<Assignment> mine = seats.accepted(Actors.require().id(), roundId, MOST);
        if (mine.isEmpty()) {
            throw new NotFound("package", roundId);
        }
        audit.recordAll(mine.stream().map(seat -> AuditEvent.of("card.package", "assignment", seat.id()).inRound(roundId)).toList());
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(text("card.package.workbook") + ".xlsx"));
            zip.write(workbook(roundId, mine));
            zip.closeEntry();
            for (Assignment seat : mine) {
                papers(seat, zip);
            }
        }
    }

    private byte[] workbook(String roundId, List<Assignment> mine) throws IOException {
        Rubric rubric = facts.programme(roundId).rubric();
        List<CardColumn> columns = CardColumn.of(rubric, messages);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SheetWriter writer = new SheetWriter()) {
            writer.sheet(text("card.package.workbook"), columns.stream().map(CardColumn::heading).toList(),
                    columns.stream().map(CardColumn::width).toList());
            for (Assignment seat : mine) {
                writer.row(row(seat, columns));
            }
            writer.to(out);
        }
        return out.toByteArray();
    }

    private List<String> row(Assignment seat, List<CardColumn> columns) {
        ReadAssignment.Overview task = reading.overview(seat.id());
        Card card = reading.card(seat.id());
        Map<String, String> points = reading.points(seat.id());
        Map<String, String> opinions = reading.opinions(seat.id());
        return columns.stream().map(column -> switch (column.kind()) {
            case NUMBER -> task.application().number();
            case TITLE -> task.application().title();
            case VERSION -> String.valueOf(card.revision());
            case POINTS -> points.getOrDefault(column.key(), "");
            case COMMENT -> card.commentText();
            case OPINION -> opinions.getOrDefault(column.key(), "");
            case NOTE -> card.noteText();
        }).toList();
    }

    private void papers(Assignment seat, ZipOutputStream zip) throws IOException {
        String folder = named(reading.overview(seat.id()).application().number()) + "/";
        ApplicationDocument document = reading.document(seat.id());
        put(zip, folder, text("card.package.paper") + ".pdf", () -> reading.paper(seat.id()));
        int number = 0;
        for (Attachment file : document.files()) {
            number++;
            put(zip, folder, number + "-" + file.name(), () -> reading.attachment(seat.id(), file.id()));
        }
    }

    /** What is not given out says why in its place. */
    private void put(ZipOutputStream zip, String folder, String name, Supplier<AttachmentContent> file) throws IOException {
        AttachmentContent content;
        try {
            content = file.get();
        } catch (Refusal | NotFound withheld) {
            zip.putNextEntry(new ZipEntry(folder + named(name) + ".txt"));
            String why = withheld instanceof Refusal refusal ? messages.getMessage("refusal." + refusal.getMessage(), null,
                    text("card.package.missing"), Locale.SIMPLIFIED_CHINESE) : text("card.package.missing");
            zip.write(why.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return;
        }
        zip.putNextEntry(new ZipEntry(folder + named(name)));
        try (InputStream body = content.body().getInputStream()) {
            body.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static String named(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
