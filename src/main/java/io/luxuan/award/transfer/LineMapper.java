package io.luxuan.award.transfer;

import io.luxuan.award.money.BankAnswer;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** Lines of orders. SQL over many rows in {@code mapper/award/LineMapper.xml}. */
@Mapper
interface LineMapper {
    void insertAll(@Param("lines") Collection<TransferLine> lines);

    /** By number. @param after number of the last one of the page before; 0 to begin */
    List<TransferLine> page(@Param("order") String orderId, @Param("after") int after, @Param("limit") int limit);

    List<TransferLine> byNumbers(@Param("order") String orderId, @Param("numbers") Collection<Integer> numbers);

    /** Orders that a payment has stood in, the newest first. */
    List<TransferLine> ofPayment(String paymentId);

    /** What the order still has in hand goes out, what it has lost meanwhile does not. */
    @Update("""
            UPDATE transfer_line SET state = CASE WHEN payment_id IN (SELECT p.id FROM project_payment p
                WHERE p.order_id = #{order} AND p.state = 'SENT') THEN 'SENT' ELSE 'DROPPED' END
            WHERE order_id = #{order} AND state = 'LISTED'
            """)
    int send(@Param("order") String orderId);

    @Update("UPDATE transfer_line SET state = 'DROPPED' WHERE order_id = #{order} AND state = 'LISTED'")
    int drop(@Param("order") String orderId);

    /** The day and the voucher of the payment stay: both happened. */
    @Update("""
            UPDATE transfer_line SET state = 'RETURNED', reason = #{reason}, settled_at = #{now}, settled_by = #{by}
            WHERE id = #{id} AND state = 'PAID'
            """)
    int cameBack(@Param("id") String id, @Param("reason") String reason, @Param("by") String by, @Param("now") LocalDateTime now);

    int settle(@Param("order") String orderId, @Param("to") LineState to, @Param("answers") Collection<BankAnswer> answers,
            @Param("by") String by, @Param("now") LocalDateTime now);
}
