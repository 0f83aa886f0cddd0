package io.luxuan.expert.workbook;

import io.luxuan.account.Accounts;
import io.luxuan.expert.pool.ExpertMapper;
import io.luxuan.expert.pool.FieldBook;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.PoolFilter;
import io.luxuan.expert.pool.PoolPages;
import io.luxuan.shared.Slice;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.spreadsheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Writes the filtered pool page by page. There are no telephone or identity numbers in it: the pool keeps none. */
@UseCase
@ForStaff
class ExportExperts {
    private static final int PAGE = 500;

    private final PoolPages pages;
    private final ExpertMapper mapper;
    private final FieldBook book;
    private final WorkbookOfExperts workbook;
    private final Accounts accounts;
    private final AuditTrail audit;

    ExportExperts(PoolPages pages, ExpertMapper mapper, FieldBook book, WorkbookOfExperts workbook, Accounts accounts,
            AuditTrail audit) {
        this.pages = pages;
        this.mapper = mapper;
        this.book = book;
        this.workbook = workbook;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** The empty workbook that an import takes. */
    void template(OutputStream out) throws IOException {
        workbook.template(out);
    }

    @Transactional
    public void to(OutputStream out, PoolFilter filter) throws IOException {
        FieldNames names = book.names(mapper.heldFields());
        int rows = 0;
        try (SheetWriter writer = new SheetWriter()) {
            workbook.begin(writer);
            String cursor = null;
            do {
                Slice<PoolPages.Line> page = pages.search(filter, cursor, PAGE);
                Map<String, Person> people =
                        accounts.byIds(page.rows().stream().map(line -> line.expert().accountId()).toList());
                page.rows().forEach(line -> workbook.expert(writer, line.expert(),
                        people.get(line.expert().accountId()).username(), names));
                rows += page.rows().size();
                cursor = page.next();
            } while (cursor != null);
            workbook.explain(writer);
            audit.record(AuditEvent.of("expert.file.export", "expert-file", "pool").because(String.valueOf(rows)));
            writer.to(out);
        }
    }
}
