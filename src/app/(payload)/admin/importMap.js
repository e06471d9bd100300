import { DeskLink as DeskLink_e6a74d1515470b82caa34b9a5ff68439 } from '@/src/admin/desk/DeskLink'
import { TicketLinkCell as TicketLinkCell_ae5cca201e4e2fcb8b67802faabf376c } from '@/src/admin/ListCells'
import { RelationCell as RelationCell_60545a612f945fe745657d040ea1d32d } from '@/src/admin/RelationCell'
import { TimeCell as TimeCell_ae5cca201e4e2fcb8b67802faabf376c } from '@/src/admin/ListCells'
import { DueCell as DueCell_f3bd0bb74a542dc304a462ef759572b0 } from '@/src/admin/sla/DueCell'
import { StatusCell as StatusCell_ae5cca201e4e2fcb8b67802faabf376c } from '@/src/admin/ListCells'
import { PriorityCell as PriorityCell_ae5cca201e4e2fcb8b67802faabf376c } from '@/src/admin/ListCells'
import { MailsOf as MailsOf_c62b474936cb844215b9457424742f41 } from '@/src/admin/MailsOf'
import { FollowList as FollowList_764d3b6f6867993a6b1367d5ec1230e7 } from '@/src/admin/live/FollowList'
import { ListBulk as ListBulk_b10fbbf8a89c56c1675b5fdf7b3bda1e } from '@/src/admin/bulk/BulkBar'
import { TicketDesk as TicketDesk_98dcb9b5fb08cdecd08cce796962a26c } from '@/src/admin/desk/TicketDesk'
import { InboxPage as InboxPage_277aaa44767afad772e67e677d4ad4a4 } from '@/src/admin/inbox/InboxPage'
import { Today as Today_2380c157fc980fee06f648d0c53c3aaf } from '@/src/admin/today/Today'
import { Reports as Reports_0346d2d63db12f3661e6002411026c6f } from '@/src/admin/report/Reports'
import { NewTicket as NewTicket_714eddd7130d4715a58cccdb3b607dc7 } from '@/src/admin/newTicket/NewTicket'
import { YesNoCell as YesNoCell_ae5cca201e4e2fcb8b67802faabf376c } from '@/src/admin/ListCells'
import { ScanCell as ScanCell_ae5cca201e4e2fcb8b67802faabf376c } from '@/src/admin/ListCells'
import { CannedHelp as CannedHelp_09a1c6c666382dc99494152fa1c157d9 } from '@/src/admin/canned/CannedHelp'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ArticleVotes as ArticleVotes_ebcd526de7266c4aee54653e7dd71dd1 } from '@/src/admin/ArticleVotes'
import { NumbersLink as NumbersLink_019ea62e5d9d5effb9a5c2d473e7813d } from '@/src/admin/articles/NumbersLink'
import { StateOfArticle as StateOfArticle_5f82172e86315a6765a707890a345f74 } from '@/src/admin/articles/StateOfArticle'
import { Care as Care_44d4764a74f797d1f8d5dee1f56e9c74 } from '@/src/admin/articles/Care'
import { Numbers as Numbers_ddac15db364e4590e35e22d4f0802b24 } from '@/src/admin/articles/Numbers'
import { InvitationNotice as InvitationNotice_25a7c288979fcc0c550c95bda47a934e } from '@/src/admin/InvitationNotice'
import { OverviewLinkCell as OverviewLinkCell_4052d6336bf7bf917a99abb0e93346c3 } from '@/src/admin/people/PeopleCells'
import { NoField as NoField_4f01a54a94eaa11fe85c7330fe61bac6 } from '@/src/admin/people/NoField'
import { StandingCell as StandingCell_4052d6336bf7bf917a99abb0e93346c3 } from '@/src/admin/people/PeopleCells'
import { PasswordField as PasswordField_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { MembershipsCell as MembershipsCell_4052d6336bf7bf917a99abb0e93346c3 } from '@/src/admin/people/PeopleCells'
import { ClientOverview as ClientOverview_e5ef289179ff2144b3f6081a52da710f } from '@/src/admin/people/ClientOverview'
import { OrganizationOverview as OrganizationOverview_aedf1fe46efb548584624d6cf8d74f78 } from '@/src/admin/people/OrganizationOverview'
import { TimeZoneField as TimeZoneField_622f14b35ad3293ff4a2bdc174a02739 } from '@/src/admin/people/TimeZoneField'
import { MinutesInWords as MinutesInWords_7df7900e3e3d036a81ffc438d3686d28 } from '@/src/admin/sla/MinutesInWords'
import { ReportLink as ReportLink_03e93d14d93a8c329cfb359d22cac02d } from '@/src/admin/sla/ReportLink'
import { Report as Report_134016cb9f415fcc3373d5edec63a100 } from '@/src/admin/sla/Report'
import { WeekField as WeekField_1e0fba3c8b69debf35c91dbf19e62a50 } from '@/src/admin/sla/WeekField'
import { AddHolidays as AddHolidays_0cfcc28dce10cf0a3088a8b43ffc45fa } from '@/src/admin/sla/AddHolidays'
import { HolidayLabel as HolidayLabel_41d550b075e5ec241249ddd916ed346b } from '@/src/admin/sla/HolidayLabel'
import { SendAgain as SendAgain_80e7416c03f6252ec8a7df336ed8931d } from '@/src/admin/SendAgain'
import { MailStates as MailStates_7a4ff7b5804b80dc17f8773e2ca64279 } from '@/src/admin/MailStates'
import { ThingCell as ThingCell_3dc778c7e75886a823ca5caa0b868e1f } from '@/src/admin/audit/AuditCells'
import { ChangesCell as ChangesCell_3dc778c7e75886a823ca5caa0b868e1f } from '@/src/admin/audit/AuditCells'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { LogoField as LogoField_d86a65a4fa5c44bab407fb4156bacc1a } from '@/src/admin/LogoField'
import { MailPreviews as MailPreviews_6a9efeb927eea09d935471ce52b87756 } from '@/src/admin/MailPreviews'
import { DeskHeader as DeskHeader_21929d270b95958918020beb7f3b00b8 } from '@/src/admin/nav/DeskHeader'
import { DeskNav as DeskNav_ca866c953f61cf17328c474832989e89 } from '@/src/admin/nav/DeskNav'
import { FollowBack as FollowBack_0efd0e842eb25a7960c63f6ca02ba050 } from '@/src/admin/nav/FollowBack'
import { DeskPalette as DeskPalette_1fc1103622826a1ab87d7b96e4481f35 } from '@/src/admin/palette/DeskPalette'
import { FirstPage as FirstPage_3a828917822a2ab5ba91ad956e0b4f2b } from '@/src/admin/nav/FirstPage'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/src/admin/desk/DeskLink#DeskLink": DeskLink_e6a74d1515470b82caa34b9a5ff68439,
  "@/src/admin/ListCells#TicketLinkCell": TicketLinkCell_ae5cca201e4e2fcb8b67802faabf376c,
  "@/src/admin/RelationCell#RelationCell": RelationCell_60545a612f945fe745657d040ea1d32d,
  "@/src/admin/ListCells#TimeCell": TimeCell_ae5cca201e4e2fcb8b67802faabf376c,
  "@/src/admin/sla/DueCell#DueCell": DueCell_f3bd0bb74a542dc304a462ef759572b0,
  "@/src/admin/ListCells#StatusCell": StatusCell_ae5cca201e4e2fcb8b67802faabf376c,
  "@/src/admin/ListCells#PriorityCell": PriorityCell_ae5cca201e4e2fcb8b67802faabf376c,
  "@/src/admin/MailsOf#MailsOf": MailsOf_c62b474936cb844215b9457424742f41,
  "@/src/admin/live/FollowList#FollowList": FollowList_764d3b6f6867993a6b1367d5ec1230e7,
  "@/src/admin/bulk/BulkBar#ListBulk": ListBulk_b10fbbf8a89c56c1675b5fdf7b3bda1e,
  "@/src/admin/desk/TicketDesk#TicketDesk": TicketDesk_98dcb9b5fb08cdecd08cce796962a26c,
  "@/src/admin/inbox/InboxPage#InboxPage": InboxPage_277aaa44767afad772e67e677d4ad4a4,
  "@/src/admin/today/Today#Today": Today_2380c157fc980fee06f648d0c53c3aaf,
  "@/src/admin/report/Reports#Reports": Reports_0346d2d63db12f3661e6002411026c6f,
  "@/src/admin/newTicket/NewTicket#NewTicket": NewTicket_714eddd7130d4715a58cccdb3b607dc7,
  "@/src/admin/ListCells#YesNoCell": YesNoCell_ae5cca201e4e2fcb8b67802faabf376c,
  "@/src/admin/ListCells#ScanCell": ScanCell_ae5cca201e4e2fcb8b67802faabf376c,
  "@/src/admin/canned/CannedHelp#CannedHelp": CannedHelp_09a1c6c666382dc99494152fa1c157d9,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/src/admin/ArticleVotes#ArticleVotes": ArticleVotes_ebcd526de7266c4aee54653e7dd71dd1,
  "@/src/admin/articles/NumbersLink#NumbersLink": NumbersLink_019ea62e5d9d5effb9a5c2d473e7813d,
  "@/src/admin/articles/StateOfArticle#StateOfArticle": StateOfArticle_5f82172e86315a6765a707890a345f74,
  "@/src/admin/articles/Care#Care": Care_44d4764a74f797d1f8d5dee1f56e9c74,
  "@/src/admin/articles/Numbers#Numbers": Numbers_ddac15db364e4590e35e22d4f0802b24,
  "@/src/admin/InvitationNotice#InvitationNotice": InvitationNotice_25a7c288979fcc0c550c95bda47a934e,
  "@/src/admin/people/PeopleCells#OverviewLinkCell": OverviewLinkCell_4052d6336bf7bf917a99abb0e93346c3,
  "@/src/admin/people/NoField#NoField": NoField_4f01a54a94eaa11fe85c7330fe61bac6,
  "@/src/admin/people/PeopleCells#StandingCell": StandingCell_4052d6336bf7bf917a99abb0e93346c3,
  "@payloadcms/ui#PasswordField": PasswordField_3817bf644402e67bfe6577f60ef982de,
  "@/src/admin/people/PeopleCells#MembershipsCell": MembershipsCell_4052d6336bf7bf917a99abb0e93346c3,
  "@/src/admin/people/ClientOverview#ClientOverview": ClientOverview_e5ef289179ff2144b3f6081a52da710f,
  "@/src/admin/people/OrganizationOverview#OrganizationOverview": OrganizationOverview_aedf1fe46efb548584624d6cf8d74f78,
  "@/src/admin/people/TimeZoneField#TimeZoneField": TimeZoneField_622f14b35ad3293ff4a2bdc174a02739,
  "@/src/admin/sla/MinutesInWords#MinutesInWords": MinutesInWords_7df7900e3e3d036a81ffc438d3686d28,
  "@/src/admin/sla/ReportLink#ReportLink": ReportLink_03e93d14d93a8c329cfb359d22cac02d,
  "@/src/admin/sla/Report#Report": Report_134016cb9f415fcc3373d5edec63a100,
  "@/src/admin/sla/WeekField#WeekField": WeekField_1e0fba3c8b69debf35c91dbf19e62a50,
  "@/src/admin/sla/AddHolidays#AddHolidays": AddHolidays_0cfcc28dce10cf0a3088a8b43ffc45fa,
  "@/src/admin/sla/HolidayLabel#HolidayLabel": HolidayLabel_41d550b075e5ec241249ddd916ed346b,
  "@/src/admin/SendAgain#SendAgain": SendAgain_80e7416c03f6252ec8a7df336ed8931d,
  "@/src/admin/MailStates#MailStates": MailStates_7a4ff7b5804b80dc17f8773e2ca64279,
  "@/src/admin/audit/AuditCells#ThingCell": ThingCell_3dc778c7e75886a823ca5caa0b868e1f,
  "@/src/admin/audit/AuditCells#ChangesCell": ChangesCell_3dc778c7e75886a823ca5caa0b868e1f,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "@/src/admin/LogoField#LogoField": LogoField_d86a65a4fa5c44bab407fb4156bacc1a,
  "@/src/admin/MailPreviews#MailPreviews": MailPreviews_6a9efeb927eea09d935471ce52b87756,
  "@/src/admin/nav/DeskHeader#DeskHeader": DeskHeader_21929d270b95958918020beb7f3b00b8,
  "@/src/admin/nav/DeskNav#DeskNav": DeskNav_ca866c953f61cf17328c474832989e89,
  "@/src/admin/nav/FollowBack#FollowBack": FollowBack_0efd0e842eb25a7960c63f6ca02ba050,
  "@/src/admin/palette/DeskPalette#DeskPalette": DeskPalette_1fc1103622826a1ab87d7b96e4481f35,
  "@/src/admin/nav/FirstPage#FirstPage": FirstPage_3a828917822a2ab5ba91ad956e0b4f2b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
