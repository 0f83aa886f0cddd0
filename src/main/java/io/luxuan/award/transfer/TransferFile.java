package io.luxuan.award.transfer;

import io.luxuan.award.money.PaymentFlow;
import io.luxuan.shared.Chunks;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** The file of an approved order for the treasury's system. It holds accounts, so it is for managers alone and on record. */
@UseCase
@ForManagers
public class TransferFile {
    private static final Charset GBK = Charset.forName("GBK");

    private final OrderMapper orders;
    private final LineMapper lines;
    private final DueMapper due;
    private final TransferTemplateMapper templates;
    private final PaymentFlow flow;
    private final AuditTrail audit;
    private final MovableClock clock;

    TransferFile(OrderMapper orders, LineMapper lines, DueMapper due, TransferTemplateMapper templates, PaymentFlow flow, AuditTrail audit,
            MovableClock clock) {
        this.orders = orders;
        this.lines = lines;
        this.due = due;
        this.templates = templates;
        this.flow = flow;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param name of the file, with its ending */
    public record Written(String name, byte[] bytes) {}

    /**
     * By the template of its fund. What was held or cancelled between the approval and the first file is not in it; from then on
     * its payments may be out, so that a hold or an end takes none of them away any more.
     *
     * @throws Refusal {@code transfer.stale} before it was approved; {@code transfer.gbk} when a name holds a character that GBK lacks
     */
    @Transactional
    public Written write(String orderId, boolean xml, boolean gbk) {
        TransferOrder order = orders.lock(orderId).orElseThrow(() -> new NotFound("transfer order", orderId));
        if (order.state() == OrderState.PROPOSED || order.state() == OrderState.REFUSED) {
            throw new Refusal("transfer.stale");
        }
        List<TransferLine> all = lines.page(orderId, 0, Integer.MAX_VALUE).stream().filter(TransferFile::goesOut).toList();
        Map<String, DueLine> what = Chunks.all(all.stream().map(TransferLine::paymentId).toList(), due::byIds).stream()
                .collect(Collectors.toMap(DueLine::id, line -> line));
        FileTemplate template = FileTemplate.of(templates.newest(order.fund()).orElse(FileTemplate.USUAL));
        Charset charset = gbk ? GBK : StandardCharsets.UTF_8;
        String text = new FileText(order, template, all, what).write(xml, charset);
        byte[] bytes = bytes(text, charset);
        orders.written(orderId, all.size());
        orders.taken(Ids.next(), orderId, all.size(), Actors.require().id(), clock.now());
        if (order.state() == OrderState.APPROVED) {
            flow.send(orderId);
        }
        audit.record(AuditEvent.of("transfer.file", "transfer-order", orderId).because(order.number() + "，" + all.size() + " 笔"));
        return new Written(order.number() + (xml ? ".xml" : ".csv"), bytes);
    }

    private static boolean goesOut(TransferLine line) {
        return line.state() == LineState.LISTED ? line.inHand() : line.state() != LineState.DROPPED;
    }

    private static byte[] bytes(String text, Charset charset) {
        try {
            ByteBuffer out = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return bytes;
        } catch (CharacterCodingException strange) {
            throw new Refusal("transfer.gbk");
        }
    }
}
