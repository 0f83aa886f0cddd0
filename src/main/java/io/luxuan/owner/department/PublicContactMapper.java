package io.luxuan.owner.department;

import io.luxuan.owner.Contact;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PublicContactMapper {
    @Select("""
            SELECT COALESCE(contact_office, '') AS office, COALESCE(contact_telephone, '') AS telephone,
                COALESCE(contact_address, '') AS address
            FROM department WHERE id = #{id}""")
    Optional<Contact> find(String id);

    @Update("""
            UPDATE department SET contact_office = #{contact.office}, contact_telephone = #{contact.telephone},
                contact_address = #{contact.address}
            WHERE id = #{id} AND active = TRUE""")
    int keep(@Param("id") String id, @Param("contact") Contact contact);
}
