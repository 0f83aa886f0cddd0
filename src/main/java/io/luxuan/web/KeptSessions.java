package io.luxuan.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of the database, each as a {@link KeptSession}. Reading one is a single statement without a transaction. */
final class KeptSessions<S extends Session> implements FindByIndexNameSessionRepository<KeptSession<S>> {
    private final FindByIndexNameSessionRepository<S> stored;
    private final SessionTransactions transactions;

    KeptSessions(FindByIndexNameSessionRepository<S> stored, SessionTransactions transactions) {
        this.stored = stored;
        this.transactions = transactions;
    }

    @Override
    public KeptSession<S> createSession() {
        return new KeptSession<>(stored.createSession());
    }

    @Override
    public void save(KeptSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public KeptSession<S> findById(String id) {
        S found = transactions.reading(() -> stored.findById(id));
        return found == null ? null : new KeptSession<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    @Override
    public Map<String, KeptSession<S>> findByIndexNameAndIndexValue(String index, String content) {
        Map<String, KeptSession<S>> found = new HashMap<>();
        transactions.reading(() -> stored.findByIndexNameAndIndexValue(index, content))
                .forEach((id, session) -> found.put(id, new KeptSession<>(session)));
        return found;
    }
}
