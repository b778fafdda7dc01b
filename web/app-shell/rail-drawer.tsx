import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Icon } from '#web/icons/icon.tsx';
import { useMessages } from '#web/messages/messages-context.tsx';
import { LeftRail } from './left-rail.tsx';

/** The rail on a narrow screen: behind a button, over the page. */
export function RailDrawer() {
  const { app } = useMessages();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <button type="button" className="icon-button rail-opener" onClick={open} aria-label={app.openMenu}>
        <Icon name="menu" size={20} />
      </button>
      {/* Locking the page’s scroll would need an inline style sheet. */}
      <Drawer.Root opened={isOpen} onClose={close} size={288} padding={0} lockScroll={false}>
        <Drawer.Overlay />
        <Drawer.Content aria-label={app.navigation}>
          <Drawer.Body>
            <LeftRail onLeave={close} />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </>
  );
}
