package io.luxuan.award.money;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Each step of a payment names the state it comes from. SQL over many rows in {@code mapper/award/FlowMapper.xml}. */
@Mapper
interface FlowMapper {
    /** Nothing that another order has, that a hold keeps back, or whose project has ended badly. */
    int take(@Param("order") String orderId, @Param("ids") Collection<String> paymentIds);

    @Update("""
            UPDATE project_payment SET order_id = NULL, state = CASE state WHEN 'APPROVED' THEN 'DUE' ELSE state END
            WHERE order_id = #{order} AND state IN ('DUE', 'RETURNED', 'APPROVED')
            """)
    int giveBack(@Param("order") String orderId);

    @Update("UPDATE project_payment SET state = 'APPROVED' WHERE order_id = #{order} AND state IN ('DUE', 'RETURNED')")
    int approve(@Param("order") String orderId);

    @Update("UPDATE project_payment SET state = 'SENT' WHERE order_id = #{order} AND state = 'APPROVED'")
    int send(@Param("order") String orderId);

    @Select("SELECT COUNT(*) FROM project_payment WHERE order_id = #{order} AND state = 'SENT'")
    int withTheBank(@Param("order") String orderId);

    /** Payments of an order that may be out. */
    List<Payment> out(@Param("order") String orderId);

    /** What never went out is due again, held where a hold has come meanwhile, and not paid where its project has ended. */
    int withdraw(@Param("order") String orderId, @Param("now") LocalDateTime now);

    int pay(@Param("order") String orderId, @Param("answers") Collection<BankAnswer> answers, @Param("now") LocalDateTime now);

    int takeBack(@Param("order") String orderId, @Param("answers") Collection<BankAnswer> answers, @Param("now") LocalDateTime now);

    /** After the bank had said that it was paid. */
    int cameBack(@Param("id") String paymentId, @Param("order") String orderId, @Param("reason") String reason, @Param("now") LocalDateTime now);

    List<Payment> byIds(@Param("ids") Collection<String> ids);
}
