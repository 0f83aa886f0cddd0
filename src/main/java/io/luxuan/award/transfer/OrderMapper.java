package io.luxuan.award.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Orders; each change names the state it comes from. SQL over many rows in {@code mapper/award/OrderMapper.xml}. */
@Mapper
interface OrderMapper {
    String COLUMNS = """
            SELECT id, number_text AS number, fund, state, proposed_at, proposed_by, decided_at, decided_by, reason, sent_on, sent_by,
                   written_lines
            FROM transfer_order
            """;

    /** What an order adds up to, by the state of its lines. @param amount in 万元 */
    record LineSum(String orderId, LineState state, long lineCount, BigDecimal amount) {}

    @Insert("""
            INSERT INTO transfer_order (id, number_text, fund, state, proposed_at, proposed_by)
            VALUES (#{id}, #{number}, #{fund}, #{state}, #{proposedAt}, #{proposedBy})
            """)
    void insert(TransferOrder order);

    @Select("SELECT MAX(number_text) FROM transfer_order WHERE number_text LIKE CONCAT(#{start}, '%')")
    String lastNumber(String start);

    @Select(COLUMNS + "WHERE id = #{id}")
    Optional<TransferOrder> find(String id);

    @Select(COLUMNS + "WHERE id = #{id} FOR UPDATE")
    Optional<TransferOrder> lock(String id);

    /**
     * The newest first.
     *
     * @param state  null for all
     * @param hidden rounds: what pays any of theirs is left out
     * @param after  id of the last one of the page before
     */
    List<TransferOrder> page(@Param("state") OrderState state, @Param("hidden") Collection<String> hidden,
            @Param("after") String after, @Param("limit") int limit);

    /** Rounds whose awards the order pays. */
    @Select("""
            SELECT DISTINCT p.round_id FROM transfer_line l JOIN project_payment p ON p.id = l.payment_id WHERE l.order_id = #{order}""")
    List<String> rounds(String order);

    List<LineSum> sums(@Param("ids") Collection<String> orderIds);

    @Update("""
            UPDATE transfer_order SET state = #{to}, decided_at = #{now}, decided_by = #{by}, reason = #{reason}
            WHERE id = #{id} AND state = #{from}
            """)
    int decide(@Param("id") String id, @Param("from") OrderState from, @Param("to") OrderState to, @Param("by") String by,
            @Param("reason") String reason, @Param("now") LocalDateTime now);

    @Update("""
            UPDATE transfer_order SET state = 'SENT', sent_on = #{on}, sent_by = #{by} WHERE id = #{id} AND state = 'APPROVED'
            """)
    int send(@Param("id") String id, @Param("on") LocalDate on, @Param("by") String by);

    @Update("UPDATE transfer_order SET written_lines = #{count} WHERE id = #{id}")
    int written(@Param("id") String id, @Param("count") int count);

    @Insert("""
            INSERT INTO transfer_file_taken (id, order_id, line_count, taken_at, taken_by) VALUES (#{id}, #{order}, #{count}, #{now}, #{by})
            """)
    void taken(@Param("id") String id, @Param("order") String orderId, @Param("count") int count, @Param("by") String by,
            @Param("now") LocalDateTime now);

    /** How often somebody took the file of an order. */
    @Select("SELECT COUNT(*) FROM transfer_file_taken WHERE order_id = #{order} AND taken_by = #{by}")
    int takenBy(@Param("order") String orderId, @Param("by") String by);

    /** Done when the bank has answered each of its lines. */
    @Update("""
            UPDATE transfer_order SET state = 'DONE' WHERE id = #{id} AND state = 'SENT'
            AND NOT EXISTS (SELECT 1 FROM transfer_line l WHERE l.order_id = transfer_order.id AND l.state = 'SENT')
            """)
    int finish(String id);
}
