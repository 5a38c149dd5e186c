'use client';

export { RoomError as default } from '@/components/shell/room-error';
