package io.luxuan.notify.told;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ToldMapper {
    /** In mapper/notify/ToldMapper.xml: what a person was told before is left as it is. */
    int insertAll(@Param("rows") List<ToldRow> rows);

    /** Null while another node tells. */
    @Select("SELECT last_seq FROM told_head WHERE id = 1 FOR UPDATE SKIP LOCKED")
    Long lockFreeHead();

    @Update("UPDATE told_head SET last_seq = #{seq} WHERE id = 1 AND last_seq < #{seq}")
    int moveHead(long seq);
}
